import { createElement } from "react";
import { definePlugin, type InputProps, isStringInputProps } from "sanity";
import { ConnectionLayout } from "./ConnectionNotice.tsx";
import { SaveOnLeave } from "./SaveOnLeave.tsx";
import { SteadyCaret } from "./SteadyCaret.tsx";

/** What keeps an editor's words safe: without a connection, at a hasty exit, beside a colleague. */
export const nothingLost = definePlugin({
  name: "nothing-lost",
  studio: { components: { layout: ConnectionLayout } },
  document: { components: { unstable_layout: SaveOnLeave } },
  form: {
    components: {
      input: (props: InputProps) =>
        isStringInputProps(props) ? createElement(SteadyCaret, props) : props.renderDefault(props),
    },
  },
});
