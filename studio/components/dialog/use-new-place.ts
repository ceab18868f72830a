import { getPublishedId, useDocumentOperation, useFormValue } from "sanity";

const TYPES = { nodes: "dialogNode", outcomes: "dialogOutcome" } as const;

/**
 * Makes an empty question or outcome in the dialog of the form, to be filled in later.
 * @returns takes the field in which it comes to stand, and gives its key
 */
export function useNewPlace(): (list: keyof typeof TYPES) => string {
  const { _id, _type } = Object(useFormValue([]));
  const { patch } = useDocumentOperation(getPublishedId(String(_id)), String(_type));
  return (list) => {
    const _key = crypto.randomUUID().replaceAll("-", "").slice(0, 12);
    const items = [{ _type: TYPES[list], _key }];
    patch.execute([{ setIfMissing: { [list]: [] } }, { insert: { after: `${list}[-1]`, items } }]);
    return _key;
  };
}
