// Preloaded into a server process (`node --import`): its clocks go ahead together by what the file of TIME_FILE says.
// The product has no hook for this; the process is told another time, as by another machine.
import { readFileSync, statSync } from 'node:fs';

const file = process.env['TIME_FILE'] ?? '';
const RealDate = Date;
const realNow = RealDate.now.bind(RealDate);
const realMonotonic = performance.now.bind(performance);

let read = -1;
let ahead = 0;
/** Milliseconds; looked up again when the file changed. */
function offset(): number {
  const { mtimeMs } = statSync(file);
  if (mtimeMs !== read) {
    read = mtimeMs;
    ahead = Number(readFileSync(file, 'utf8'));
  }
  return ahead;
}

class PassingDate extends RealDate {
  constructor(...args: readonly unknown[]) {
    if (args.length === 0) super(realNow() + offset());
    else super(...(args as [number]));
  }

  static override now(): number {
    return realNow() + offset();
  }
}

globalThis.Date = PassingDate as DateConstructor;
performance.now = () => realMonotonic() + offset();
