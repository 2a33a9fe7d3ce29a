// XML, read strictly: the least fault of form ends it.
import { DOMParser, onWarningStopParsing } from "@xmldom/xmldom";

export function parseXml(text) {
  return new DOMParser({ onError: onWarningStopParsing }).parseFromString(text, "text/xml");
}

export const elements = (node, name) => Array.from(node.getElementsByTagName(name));
export const textOf = (node, name) => elements(node, name)[0]?.textContent ?? null;
