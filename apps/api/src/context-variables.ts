// What the layers of the app tell one another about a request.
declare module 'hono' {
  interface ContextVariableMap {
    /** Given back in X-Request-Id, written in logs; never in a body. */
    requestId: string;
    /** The token that a request was made with, once it has been recognised. */
    tokenId: string | undefined;
    /** The layer that remembers answers compares If-None-Match itself. */
    isRemembered: boolean | undefined;
    /** The body of an answer that caches may keep. */
    sentBytes: Uint8Array | undefined;
  }
}

export {};
