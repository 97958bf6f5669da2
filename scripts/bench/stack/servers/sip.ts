/** The npm package `sip` as the same server. It cannot listen on any free port. */
import sip from 'sip';
import { sampled } from './sampled.ts';

const port = Number(process.argv[2]);
sip.start({ address: '127.0.0.1', port }, (request) => sip.send(sip.makeResponse(request, 200, 'OK')));
sampled(port);
