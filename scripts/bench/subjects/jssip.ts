import jssip from 'jssip/lib/Parser.js';
import type { Subject } from '../subject.ts';

const SIX = ['via', 'from', 'to', 'call_id', 'cseq'] as const;

/** A generated PEG parser; of several Via values it reads the first. */
export const jsSip: Subject = {
  name: 'jssip',
  everyHeader: ({ text }) => {
    const message = jssip.parseMessage(text, {});
    return [message['headers'], ...SIX.map((name) => message[name])];
  },
  six: ({ text }) => {
    const message = jssip.parseMessage(text, {});
    return SIX.map((name) => message[name]);
  },
};
