// Nothing special: what each maker does to a report by itself.
import { all, family, type Twist } from '../twist.ts';

const plain = family('plain', all);

export const plainTwists: readonly Twist[] = [plain('as the form has it', () => {})];
