// Where the bytes of sources stand. Part of the port (port.ts).

/** A bucket of an S3-compatible storage. Objects are named by the hash of what they hold. */
export interface BucketSettings {
  /** Scheme, host and port: "https://s3.example:9000". */
  readonly endpoint: string;
  readonly bucket: string;
  /** In front of every key: "" or "nianbao/". */
  readonly prefix: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Where the bucket's name stands: in the path, as every server understands, or in front of the host. */
  readonly addressing: 'path' | 'host';
}

/** Where bytes of sources can stand. */
export type SourcePlace = 'database' | 'bucket';

/** An object that no source refers to: what an ingest leaves that was ended between object and row. */
export interface UnusedObject {
  readonly key: string;
  readonly bytes: number;
}

/**
 * Where the bytes of all sources stand. `missing`: keys of sources whose object is not in the bucket (all of them, sorted);
 * `unused`: objects older than a day that no source refers to. Both are null where no bucket is set.
 */
export interface SourceSurvey {
  readonly inDatabase: number;
  readonly inBucket: number;
  readonly missing: readonly string[] | null;
  readonly unused: readonly UnusedObject[] | null;
}

/** Looking after the bytes of sources. */
export interface SourceStore {
  /** Counts sources by place and compares the bucket with them. Rejects with `sources-unavailable`. */
  surveySources(): Promise<SourceSurvey>;
  /**
   * Moves the bytes of every source to a place: they are there before the row says so, and may be stopped anywhere. Gives
   * how many were moved. Objects that are no longer referred to stay; `removeUnusedObjects` takes them away.
   */
  moveSources(to: SourcePlace, onMoved?: (moved: number) => void): Promise<number>;
  /** Removes objects older than a day that no source refers to; gives how many. */
  removeUnusedObjects(): Promise<number>;
}
