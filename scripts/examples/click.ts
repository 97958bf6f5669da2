import { type BuiltIn, Message, type Request, type Response, Sippet, UdpTransport, Uri } from 'sippet';
import { type ActiveCall, type CallEvent, type Description, UserAgent } from 'sippet/dialog';

/**
 * A session whose media is inactive, so that the first phone can be called before the second has made its offer. RFC
 * 3725 offers no media at all, which some phones (baresip 1.0) answer with 488.
 */
const INACTIVE: Description = {
  body: 'v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 9 RTP/AVP 0 8\r\na=inactive\r\n',
  contentType: 'application/sdp',
};

/**
 * Connects two phones by third-party call control, flow IV of RFC 3725: it calls the first one, calls the second one
 * when the first has answered, and carries their offers and answers between them. Resolves when the call has ended,
 * with a line that says how.
 */
export async function connectPhones(first: string, second: string): Promise<string> {
  await using stack = new Sippet({ name: 'click' });
  const udp = await UdpTransport.listen(stack, { address: '127.0.0.1', port: 0 });
  const contact = { uri: { kind: 'sip', scheme: 'sip', user: 'click', ...udp.sentBy } } as const;

  function inviteOf(uri: string): Request {
    return Message.request('INVITE', uri, {
      from: { uri: contact.uri, params: { tag: Message.createTag() } },
      to: { uri: Uri.parse(uri) },
      callId: Message.createCallId(),
      cseq: { sequence: 1, method: 'INVITE' },
      contact: [contact],
    });
  }

  return await new Promise((resolve) => {
    let one: ActiveCall<BuiltIn> | undefined;
    let other: ActiveCall<BuiltIn> | undefined;
    let isConnected = false;
    let result: string | undefined;

    const agent = new UserAgent(stack, {
      contact,
      supports100rel: false,
      // The second phone's offer is answered by the first phone.
      answer: () => 'later',
      report(event, call) {
        if (event.type === 'request') call.respond(event.request, event.role === 'offer' ? 488 : 200);
        else if (event.type === 'start' && call === one) other = agent.invite(inviteOf(second));
        else if (event.type === 'start') one?.modify({ method: 'INVITE', description: descriptionOf(event.response) });
        else if (event.type === 'success' || event.type === 'failure') finish(event, call);
        else if (event.type === 'end') {
          const who = call === one ? first : second;
          result ??= isConnected ? `${who} hung up` : `${who} answered ${event.response?.status ?? event.reason}`;
          const left = call === one ? other : one;
          // The BYE or CANCEL to the other phone is answered before the end; a phone that has ended has no more to say.
          if (left === undefined || left.state === 'mortal' || left.state === 'morgue') {
            if (event.reason !== 'hung up') resolve(result);
          } else left.hangUp();
        }
      },
    });

    function finish(event: Finished, call: ActiveCall<BuiltIn>): void {
      if (event.request.method === 'BYE') resolve(result ?? 'the call has ended');
      else if (event.type === 'failure') call.hangUp();
      else if (call === one && !isConnected) {
        isConnected = true;
        other?.acknowledge(descriptionOf(event.response));
      }
    }

    stack.registerCore(agent);
    one = agent.invite(inviteOf(first).withBody(INACTIVE.body, INACTIVE.contentType));
  });
}

type Finished = Extract<CallEvent<BuiltIn>, { type: 'success' | 'failure' }>;

function descriptionOf(message: Response): Description {
  return { body: message.body, contentType: message.raw('Content-Type')?.[0] ?? INACTIVE.contentType };
}
