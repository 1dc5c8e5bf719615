// Access tokens: who may write. A token's secret is shown once, when it is made; the store keeps its SHA-256.

/** What a token allows of the agencies it names. `reports:write`: to put reports; `findings:explain`: to explain findings. */
export type TokenScope = 'reports:write' | 'findings:explain';

/** A token to be made. `agencies`: ids or aliases; null means all. `expiresAt`: ISO 8601 in UTC; null means never. */
export interface NewToken {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly agencies: readonly string[] | null;
  /** Uploads a day; null leaves it to the server. */
  readonly uploadsPerDay: number | null;
  readonly expiresAt: string | null;
}

/** A token as it may be shown. `id` is the part of its secret by which people recognise it. Times: ISO 8601 in UTC. */
export interface TokenSummary extends NewToken {
  readonly id: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
  /** When the audit log last has something done with it. */
  readonly lastUsedAt: string | null;
}

/** Whether one more upload was granted, and how many the day has had with it. */
export interface UploadCount {
  readonly granted: boolean;
  readonly used: number;
}

/** The tokens of a store. */
export interface TokenStore {
  /** Makes a token. `secret` is given here and nowhere else. */
  createToken(token: NewToken, now: Date): Promise<{ readonly secret: string; readonly token: TokenSummary }>;
  /** In the order in which they were made. */
  listTokens(): Promise<readonly TokenSummary[]>;
  /** Ends a token for good; null where there is none with this id. One that has ended stays as it is. */
  revokeToken(id: string, now: Date): Promise<TokenSummary | null>;
  /** The token with this secret, valid or not; null where there is none. */
  findToken(secret: string): Promise<TokenSummary | null>;
  /** Counts one upload of a token on a day ("2026-03-01"), unless it has had `most` already. Atomic between servers. */
  countUpload(tokenId: string, day: string, most: number): Promise<UploadCount>;
}
