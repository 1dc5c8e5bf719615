import { calibrationCases } from './cases/calibration-cases.ts';
import { runCases } from './score/run-cases.ts';
import { calibrate, worstGap } from './score/calibrate.ts';
import { formatCalibration } from './score/format-summary.ts';
const from = Number(process.argv[3] ?? 0);
const { stated, formats } = await runCases(calibrationCases(Number(process.argv[2]), 'test', from));
const bins = calibrate(stated);
console.log(formatCalibration(bins), worstGap(bins), formats.map(([k, t]) => JSON.stringify(t)).join('\n'));
