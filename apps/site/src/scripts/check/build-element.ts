/** What stands inside an element; null leaves nothing. */
export type Content = Node | string | null | readonly Content[];

const append = (element: Element, content: Content): void => {
  if (content === null) return;
  if (Array.isArray(content)) for (const part of content) append(element, part);
  else element.append(content as Node | string);
};

/**
 * An element with attributes and content. Text is only ever text: nothing of a report is read as markup.
 * Example: `buildElement('p', { class: 'note' }, 'Total: ', buildElement('b', {}, '12'))`
 */
export const buildElement = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | null | undefined>> = {},
  ...content: Content[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== undefined && value !== '') element.setAttribute(name, String(value));
  append(element, content);
  return element;
};
