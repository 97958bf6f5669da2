import { Message, Sippet, UdpTransport, Uri } from 'sippet';

/** Calls a URI, hangs up as soon as the call is answered, and resolves with the status of the last response. */
export async function call(to: string): Promise<number> {
  await using stack = new Sippet({ name: 'uac' });
  const udp = await UdpTransport.listen(stack, { address: '127.0.0.1', port: 0 });
  const contact = [{ uri: { kind: 'sip', scheme: 'sip', user: 'alice', ...udp.sentBy } }] as const;
  const invite = Message.request('INVITE', to, {
    from: { uri: contact[0].uri, params: { tag: Message.createTag() } },
    to: { uri: Uri.parse(to) },
    callId: Message.createCallId(),
    cseq: { sequence: 1, method: 'INVITE' },
    contact,
  });
  let isHungUp = false;
  return await new Promise((resolve, reject) => {
    stack.registerCore({
      receiveRequest() {},
      receiveResponse(response) {
        if (response.status < 200) return;
        if (response.status >= 300 || response.headers.cseq?.method === 'BYE') return resolve(response.status);
        // Each 2xx needs an ACK. The ACK has the dialog's route set and remote target, and so does the BYE, which is
        // made from it.
        const ack = Message.ack(invite, response);
        stack.send(ack);
        if (!isHungUp) stack.send(ack.with({ method: 'BYE' }).set('cseq', { sequence: 2, method: 'BYE' }));
        isHungUp = true;
      },
      receiveError: reject,
    });
    stack.send(invite);
  });
}
