// The store's types for the rest of the site, which may not know the store itself.
export type * from '@nianbao/store';
