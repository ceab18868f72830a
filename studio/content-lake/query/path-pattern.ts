import { type ExprNode, Path } from "groq-js";
import { mapNodes, type Node } from "./syntax-tree.ts";

/**
 * Makes `path("drafts.**")` match whole segments. In groq-js 2.0.1 the dots of a pattern match any
 * character, so that this pattern would also match the published document `drafts-of-law`.
 */
export function exactPaths(tree: ExprNode): ExprNode {
  return mapNodes(tree, (node) => {
    const pattern = patternOf(node);
    return pattern === undefined ? node : { type: "Value", value: new ExactPath(pattern) };
  });
}

class ExactPath extends Path {
  readonly #expression: RegExp;

  constructor(pattern: string) {
    super(pattern);
    this.#expression = new RegExp(`^${pattern.split(".").map(segment).join("\\.")}$`);
  }

  override matches(id: string): boolean {
    return this.#expression.test(id);
  }
}

function segment(part: string): string {
  if (part === "**") return ".*";
  return part === "*" ? "[^.]+" : part.replace(/[^\w-]/g, "\\$&");
}

function patternOf(node: Node): string | undefined {
  if (node.type !== "FuncCall" || node.namespace !== "global" || node.name !== "path") {
    return undefined;
  }
  const [argument] = node.args as Node[];
  return typeof argument?.value === "string" ? argument.value : undefined;
}
