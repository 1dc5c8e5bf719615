type Attributes = Readonly<Record<string, string | undefined>>;

const unseen = /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|text-decoration[^;]*:[^;]*line-through/i;
const raisedStyle = /vertical-align\s*:\s*(?:super|sub)\b/i;

/** Whether an element's own attributes hide its text or strike it out. Style sheets are not read. */
export const isHidden = ({ style, hidden }: Attributes): boolean =>
  hidden !== undefined || (style !== undefined && unseen.test(style));

/** Whether an element sets its text higher or lower than the line. */
export const isRaised = (name: string, { style }: Attributes): boolean =>
  name === 'sup' || name === 'sub' || (style !== undefined && raisedStyle.test(style));
