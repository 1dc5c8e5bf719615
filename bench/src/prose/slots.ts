import type { ReportTruth } from '../truth/printed.ts';

/** One figure that a wording states: its value in the tables, the rule that must notice another, and other right values. */
export interface Slot {
  readonly value: (of: Figures) => number;
  readonly rule: string;
  /** Readings that are right or usual: a slip must not hit one of them. */
  readonly right?: (of: Figures) => readonly number[];
}

/** Figures of a made-up report, by the short names that wordings use. */
export interface Figures {
  readonly at: (path: string) => number;
  readonly group: (prefix: string) => number;
}

/** Reads the figures of a made-up report; blanks and absent cells are 0 here. */
export const readFigures = ({ printed }: ReportTruth): Figures => {
  const at = (path: string): number => {
    const cell = printed.get(path);
    return cell?.kind === 'value' ? cell.value : 0;
  };
  const group = (prefix: string): number =>
    [...printed.keys()]
      .filter((path) => path.startsWith(`/applications/${prefix}`) && path.endsWith('/total'))
      .reduce((sum, path) => sum + at(path), 0);
  return { at, group };
};

const row =
  (id: string) =>
  ({ at }: Figures) =>
    at(`/applications/${id}/total`);
const [n, p, t, f] = [row('newReceived'), row('carriedIn'), row('totalProcessed'), row('carriedOut')];
const dispute =
  (remedy: string, result: string) =>
  ({ at }: Figures) =>
    at(`/disputes/${remedy}/${result}`);
const lawsuits = (result: string) => (of: Figures) =>
  dispute('litigationDirect', result)(of) + dispute('litigationAfterReconsideration', result)(of);
const disclosure =
  (path: string) =>
  ({ at }: Figures) =>
    at(`/proactiveDisclosure/${path}`);
const natural = ({ at }: Figures): number => at('/applications/newReceived/naturalPerson');
const results = 'prose-dispute-results-mismatch';

/** The slots of table figures. `NEW` is said to be newly received, `ALL` to include those carried in. */
export const slots: Readonly<Record<string, Slot>> = {
  N: { value: n, rule: 'prose-received-mismatch', right: (of) => [n(of), n(of) + p(of)] },
  NEW: { value: n, rule: 'prose-received-mismatch' },
  ALL: { value: (of) => n(of) + p(of), rule: 'prose-received-mismatch', right: (of) => [n(of), n(of) + p(of)] },
  P: { value: p, rule: 'prose-carried-in-mismatch' },
  F: { value: f, rule: 'prose-carried-out-mismatch' },
  T: { value: t, rule: 'prose-processed-mismatch prose-answered-mismatch' },
  A: {
    value: t,
    rule: 'prose-answered-mismatch prose-processed-mismatch',
    right: (of) => {
      const [x, o] = [of.group('notProcessed'), of.group('other')];
      return [t(of), t(of) - x, t(of) - o, t(of) - x - o];
    },
  },
  G: {
    value: row('granted'),
    rule: 'prose-granted-mismatch',
    right: (of) => [row('granted')(of), row('granted')(of) + row('partiallyGranted')(of)],
  },
  PG: { value: row('partiallyGranted'), rule: 'prose-partially-granted-mismatch' },
  D: { value: ({ group }) => group('denied'), rule: 'prose-denied-mismatch' },
  U: { value: ({ group }) => group('unable'), rule: 'prose-unable-mismatch' },
  U1: {
    value: row('unableNotHeld'),
    rule: 'prose-not-held-mismatch',
    right: (of) => [row('unableNotHeld')(of), row('unableNotHeld')(of) + row('unableRequiresCreation')(of)],
  },
  X: { value: ({ group }) => group('notProcessed'), rule: 'prose-not-processed-mismatch' },
  O: { value: ({ group }) => group('other'), rule: 'prose-other-handling-mismatch' },
  NAT: {
    value: natural,
    rule: 'prose-applicant-split-mismatch',
    right: (of) => [natural(of), natural(of) + of.at('/applications/carriedIn/naturalPerson')],
  },
  LEG: {
    value: (of) => n(of) - natural(of),
    rule: 'prose-applicant-split-mismatch',
    right: (of) => [n(of) - natural(of), n(of) - natural(of) + p(of) - of.at('/applications/carriedIn/naturalPerson')],
  },
  GPG: {
    value: (of) => row('granted')(of) + row('partiallyGranted')(of),
    rule: 'prose-granted-mismatch',
    // What is the last one's alone is not called wrong.
    right: (of) => [row('granted')(of) + row('partiallyGranted')(of), row('partiallyGranted')(of)],
  },
  DU: {
    value: ({ group }) => group('denied') + group('unable'),
    rule: 'prose-denied-mismatch',
    right: ({ group }) => [group('denied') + group('unable'), group('unable')],
  },
  D4: {
    value: row('deniedThirdPartyRights'),
    rule: 'prose-denied-mismatch',
    right: (of) => [row('deniedThirdPartyRights')(of), of.group('denied')],
  },
  D7: {
    value: row('deniedEnforcementFile'),
    rule: 'prose-denied-mismatch',
    right: (of) => [row('deniedEnforcementFile')(of), of.group('denied')],
  },
  X2: {
    value: row('notProcessedDuplicate'),
    rule: 'prose-not-processed-mismatch',
    right: (of) => [row('notProcessedDuplicate')(of), of.group('notProcessed')],
  },
  GN: {
    value: ({ at }) => at('/applications/granted/naturalPerson'),
    rule: 'prose-granted-mismatch',
    right: (of) => [of.at('/applications/granted/naturalPerson'), row('granted')(of)],
  },
  RLT: {
    value: (of) => dispute('reconsideration', 'total')(of) + lawsuits('total')(of),
    rule: 'prose-reconsideration-total-mismatch',
    right: (of) => [dispute('reconsideration', 'total')(of) + lawsuits('total')(of), lawsuits('total')(of)],
  },
  LDT: { value: dispute('litigationDirect', 'total'), rule: 'prose-litigation-total-mismatch' },
  LAT: { value: dispute('litigationAfterReconsideration', 'total'), rule: 'prose-litigation-total-mismatch' },
  DID: {
    value: (of) => disclosure('normativeDocuments/issued')(of) + disclosure('normativeDocuments/repealed')(of),
    rule: 'prose-documents-issued-mismatch',
    right: (of) => [
      disclosure('normativeDocuments/issued')(of) + disclosure('normativeDocuments/repealed')(of),
      disclosure('normativeDocuments/repealed')(of),
    ],
  },
  RT: { value: dispute('reconsideration', 'total'), rule: 'prose-reconsideration-total-mismatch' },
  RU: { value: dispute('reconsideration', 'upheld'), rule: results },
  RC: { value: dispute('reconsideration', 'corrected'), rule: results },
  RO: { value: dispute('reconsideration', 'otherResult'), rule: results },
  RP: { value: dispute('reconsideration', 'pending'), rule: results },
  LT: { value: lawsuits('total'), rule: 'prose-litigation-total-mismatch' },
  LU: { value: lawsuits('upheld'), rule: results },
  LC: { value: lawsuits('corrected'), rule: results },
  LO: { value: lawsuits('otherResult'), rule: results },
  LP: { value: lawsuits('pending'), rule: results },
  DI: {
    value: (of) => disclosure('normativeDocuments/issued')(of) + disclosure('normativeDocuments/newlyMade')(of),
    rule: 'prose-documents-issued-mismatch',
  },
  DF: { value: disclosure('normativeDocuments/inForce'), rule: 'prose-documents-in-force-mismatch' },
  DR: { value: disclosure('normativeDocuments/repealed'), rule: 'prose-documents-repealed-mismatch' },
  LIC: { value: disclosure('administrativeLicensing/decisions'), rule: 'prose-decisions-mismatch' },
  PEN: { value: disclosure('administrativePenalty/decisions'), rule: 'prose-decisions-mismatch' },
  COE: { value: disclosure('administrativeCoercion/decisions'), rule: 'prose-decisions-mismatch' },
  FEE: { value: disclosure('administrativeFees/amountWanYuan'), rule: 'prose-fee-mismatch' },
};
