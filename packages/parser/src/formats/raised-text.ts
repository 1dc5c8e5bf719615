import { isFootnoteMark } from './footnote-mark.ts';

/** Text of one paragraph as it is printed: marks of footnotes that stand raised or lowered beside it are left out. */
export interface RaisedText {
  readonly write: (data: string, raised: boolean) => void;
  /** The paragraph ends: a figure that stands raised as a whole is one. */
  readonly end: () => void;
}

// More than a mark and what stands before it can be never decides.
const remembered = 20;

/**
 * Holds raised text back until what follows tells whether it is a mark, and hands the rest to `write`.
 * Example: write('12', false); write('1', true); end() → '12' · write('1', true); write('12', false) → '12'
 */
export const createRaisedText = (write: (data: string) => void): RaisedText => {
  let before = '';
  let held = '';
  const pass = (data: string): void => {
    write(data);
    // Cut only where it is asked for: nearly no text is raised.
    before += data;
  };
  const settle = (after: string): void => {
    const raised = held;
    held = '';
    if (raised !== '' && !isFootnoteMark(raised, before.slice(-remembered), after)) pass(raised);
  };
  return {
    write: (data, raised) => {
      if (raised) held += data;
      // White space alone does not tell yet; it is printed either way.
      else if (held !== '' && before.trim() === '' && data.trim() === '') write(data);
      else {
        settle(data);
        pass(data);
      }
    },
    end: () => {
      settle('');
      before = '';
    },
  };
};
