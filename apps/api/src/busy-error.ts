/** Too much is waiting to be read: answered with 503, to be tried again. */
export class BusyError extends Error {
  override readonly name = 'BusyError';
}

/** Reading was given up after so many seconds: answered with 422. */
export class ParseTimeoutError extends Error {
  override readonly name = 'ParseTimeoutError';
  readonly seconds: number;

  constructor(seconds: number) {
    super(`given up after ${seconds} s`);
    this.seconds = seconds;
  }
}
