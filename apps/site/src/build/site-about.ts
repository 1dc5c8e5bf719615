// What the site says of the house behind it. It comes with the build: the site knows neither the API nor who runs it.

/** The API: its OpenAPI document, and the paths whose answers are files of the site, too (under /api). */
export interface SiteApi {
  /** OpenAPI 3.1, as the API itself gives it. */
  readonly openapi: Readonly<Record<string, unknown>>;
  /** Example: ["/v1/agencies", "/v1/agencies/{id}", "/v1/reports/{agencyId}/{year}.csv"] */
  readonly staticPaths: readonly string[];
  /** Entries on a page of its lists. */
  readonly pageSize: number;
}

/** Who runs the site and how to write to them. `contact`: an address of a page or of mail (https:, mailto:). */
export interface SiteOperator {
  readonly name: string | null;
  readonly contact: string | null;
}

/** What the pages under /docs/ tell besides the data; null where the build was not told. */
export interface SiteAbout {
  readonly api: SiteApi | null;
  readonly operator: SiteOperator | null;
}
