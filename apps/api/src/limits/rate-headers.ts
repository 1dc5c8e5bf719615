// What a caller is told of a limit: draft-ietf-httpapi-ratelimit-headers ("RateLimit-Policy" and "RateLimit").

/** A limit: so many in so many seconds. `name` tells policies apart. */
export interface RatePolicy {
  readonly name: 'read' | 'work' | 'uploads';
  readonly most: number;
  readonly seconds: number;
}

/** How much of it is left, and in how many seconds it is whole again. */
export interface RateState {
  readonly left: number;
  readonly secondsLeft: number;
}

/**
 * The two headers.
 * Example: `{ "RateLimit-Policy": "\"read\";q=600;w=60", RateLimit: "\"read\";r=599;t=60" }`
 */
export const buildRateHeaders = (
  { name, most, seconds }: RatePolicy,
  { left, secondsLeft }: RateState,
): Record<'RateLimit-Policy' | 'RateLimit', string> => ({
  'RateLimit-Policy': `"${name}";q=${most};w=${seconds}`,
  RateLimit: `"${name}";r=${left};t=${secondsLeft}`,
});
