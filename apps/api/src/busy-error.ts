/** Too much is waiting to be read: answered with 503, to be tried again. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}
