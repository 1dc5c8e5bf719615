/** A size for people, in decimal units. Example: `formatSize(1_230_000)` → "1.2 MB". */
export const formatSize = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(0)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
};
