/** Version of the API's document. */
export const apiVersion = '0.1.0';
