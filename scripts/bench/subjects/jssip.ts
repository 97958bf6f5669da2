import jssip from 'jssip/lib/Parser.js';
import type { Subject } from '../subject.ts';
import { touch } from '../touch.ts';

const SIX = ['via', 'from', 'to', 'call_id', 'cseq'] as const;

/** A generated PEG parser; of several Via values it reads the first. */
export const jsSip: Subject = {
  name: 'jssip',
  everyHeader: ({ text }) => {
    const message = jssip.parseMessage(text, {});
    return SIX.reduce((leaves, name) => leaves + touch(message[name]), touch(message['headers']));
  },
  six: ({ text }) => {
    const message = jssip.parseMessage(text, {});
    return SIX.reduce((leaves, name) => leaves + touch(message[name]), 0);
  },
};
