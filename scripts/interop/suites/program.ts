/** SIPp against the program, `npm start`. */
import { type Program, startProgram } from '../program.ts';
import type { Report } from '../report.ts';
import { own, runSipp, type Scenario } from '../sipp.ts';

const scenarios: readonly Scenario[] = [
  { name: 'uac', calls: 100, rate: 50, args: ['-sn', 'uac'] },
  { name: 'uac -lost 10', calls: 100, rate: 50, args: ['-sn', 'uac', '-lost', '10'] },
  { name: 'OPTIONS', calls: 1000, rate: 500, args: own('options') },
  { name: 'REGISTER', calls: 50, rate: 50, args: own('register') },
  // With `-nr` SIPp does not treat the repeated 200 as a retransmission, which it would hide from the scenario.
  { name: 'To tag', calls: 20, rate: 20, args: [...own('to-tag'), '-nr'] },
  { name: 'folded and compact headers', calls: 20, rate: 20, args: own('spelling') },
];

export async function testProgram(report: Report, host: string): Promise<void> {
  const title = `npm start, ${host}`;
  let program: Program;
  try {
    program = await startProgram(host);
  } catch (error) {
    report.add(title, { ok: false, detail: String(error) });
    return;
  }
  const { port, tail, stop } = program;
  try {
    for (const scenario of scenarios) {
      const { ok, detail } = await runSipp(scenario, host, port);
      report.add(`${title}, ${scenario.name}`, { ok, detail: ok ? detail : `${detail}\n${tail()}` });
    }
  } finally {
    await report.check(`${title}, SIGTERM to npm`, async () => {
      await stop();
      return { ok: true, detail: 'stopped' };
    });
  }
}
