/** Name of the archive of all files, among them. */
export const archiveName = 'nianbao.zip';

/** Every file that a datapackage.json names; a resource may lie in several. Example: → ["cells.csv", "parts/0.parquet"] */
export const listPackageFiles = (text: string): readonly string[] => {
  const { resources = [] } = JSON.parse(text) as {
    resources?: readonly { readonly path: string | readonly string[] }[];
  };
  return resources.flatMap(({ path }) => path);
};
