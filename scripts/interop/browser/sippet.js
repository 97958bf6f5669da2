/** A phone on our own build for browsers. */
import { Message, Sippet, Uri, WebSocketTransport } from 'sippet';

/** Resolves with a phone that has registered and answers every call. */
globalThis.startPhone = async (user, port) => {
  const stack = new Sippet();
  const transport = WebSocketTransport.open(stack);
  const flow = await transport.connect(`ws://127.0.0.1:${port}/`);
  const [{ sentBy }] = transport.transports;
  const me = Uri.parse(`sip:${user}@${sentBy.host};transport=ws`);
  const contact = [{ uri: me }];
  const ended = Promise.withResolvers();
  const waiting = new Map();
  let invite;
  const requestTo = (method, to, more = {}) =>
    Message.request(method, to, {
      from: { uri: Uri.parse(`sip:${user}@127.0.0.1:${port}`), params: { tag: Message.createTag() } },
      to: { uri: Uri.parse(to) },
      callId: Message.createCallId(),
      cseq: { sequence: 1, method },
      contact,
      ...more,
    }).withTarget(flow);
  const send = (request) => new Promise((resolve, reject) => waiting.set(stack.send(request), { resolve, reject }));
  stack.registerCore({
    receiveRequest(request, key) {
      const isInvite = request.method === 'INVITE';
      if (request.method === 'BYE') ended.resolve();
      const response = request.toResponse(200, isInvite ? { headers: { contact } } : {});
      if (isInvite) stack.sendReliably(response, key);
      else stack.send(response, key);
    },
    receiveResponse(response, key) {
      if (response.status >= 200) waiting.get(key)?.resolve(response);
    },
    receiveError(reason, key) {
      console.error('phone:', reason);
      waiting.get(key)?.reject(new Error(JSON.stringify(reason)));
    },
  });
  const { status } = await send(requestTo('REGISTER', `sip:${user}@127.0.0.1:${port}`));
  if (status !== 200) throw new Error(`REGISTER was answered ${status}`);
  let ack;
  return {
    ended: ended.promise,
    async call(other) {
      invite = requestTo('INVITE', `sip:${other}@127.0.0.1:${port}`);
      const response = await send(invite);
      if (response.status !== 200) throw new Error(`INVITE was answered ${response.status}`);
      ack = Message.ack(invite, response);
      stack.send(ack);
    },
    async hangUp() {
      const { status } = await send(ack.with({ method: 'BYE' }).set('cseq', { sequence: 2, method: 'BYE' }));
      if (status !== 200) throw new Error(`BYE was answered ${status}`);
    },
  };
};
