/** Version of the rule catalogue; equals the package's version (a test holds both together). */
export const checksVersion = '0.5.0';
