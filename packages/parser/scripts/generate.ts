// Everything generated in this package; `--check` compares only.
await import('./generate-hant-table.ts');
await import('./generate-divisions.ts');
