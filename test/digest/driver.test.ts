import { expect, it } from 'vitest';
import { createAuthenticator, createDigestClient, DigestSender, type Retried } from '../../src/digest/index.ts';
import { type Response, Sippet } from '../../src/index.ts';
import { Network, VirtualClock } from '../../src/testing/index.ts';
import { requestOf } from './messages.ts';

const REGISTRAR = { address: '10.0.0.2', port: 5060 };

/** Registers a client with a registrar that asks for a password, over a network that loses one datagram in five. */
async function register(password: string, seed: number) {
  const clock = new VirtualClock();
  const network = new Network({ clock, seed, loss: 0.2 });
  const client = new Sippet({ name: 'client', clock });
  const server = new Sippet({ name: 'registrar', clock });
  network.join(client, { address: '10.0.0.1', port: 5060 });
  network.join(server, REGISTRAR);
  const authenticator = createAuthenticator({
    realm: 'example.com',
    secret: 'a secret of the whole cluster',
    find: (user) => (user === 'bob' ? 'zanzibar' : undefined),
  });
  server.registerCore({
    async receiveRequest(request, key) {
      const verdict = await authenticator.verify(request);
      const response = verdict.ok ? request.toResponse(200) : verdict.response;
      if (response !== undefined && key !== undefined) server.send(response, key);
    },
    receiveResponse() {},
    receiveError() {},
  });
  const digest = new DigestSender(client, createDigestClient({ username: 'bob', password }));
  const responses: Response[] = [];
  const outcomes: Retried['state'][] = [];
  client.registerCore({
    receiveRequest() {},
    receiveResponse(response, key) {
      responses.push(response);
      if (key !== undefined) outcomes.push(digest.receive(response, key).state);
    },
    receiveError() {},
  });
  digest.send(requestOf('REGISTER', 'sip:10.0.0.2'));
  for (let second = 0; second < 60; second += 1) {
    clock.advance(1000);
    // The verdicts are promises, so they settle in later turns.
    await new Promise(setImmediate);
  }
  return { responses, outcomes };
}

it.each([1, 2, 3, 4])('a stack registers with a password although messages get lost (seed %i)', async (seed) => {
  const { responses, outcomes } = await register('zanzibar', seed);
  expect(responses.map(({ status }) => status)).toEqual([401, 200]);
  expect(responses[1]?.headers.cseq?.sequence).toBe(8);
  expect(outcomes).toEqual(['sent', 'none']);
});

it('a stack with a wrong password learns this after one attempt and sends nothing more', async () => {
  const { responses, outcomes } = await register('wrong', 1);
  expect(responses.map(({ status }) => status)).toEqual([401, 401]);
  expect(outcomes).toEqual(['sent', 'refused']);
});
