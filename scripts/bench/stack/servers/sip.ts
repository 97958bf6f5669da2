/** The npm package `sip`, doing the same. It cannot be told to take any free port. */
import sip from 'sip';
import { sampled } from './sampled.ts';

const port = Number(process.argv[2]);
sip.start({ address: '127.0.0.1', port }, (request) => sip.send(sip.makeResponse(request, 200, 'OK')));
sampled(port);
