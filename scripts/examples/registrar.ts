import { Sippet, UdpTransport, Uri } from 'sippet';
import type { Contact } from 'sippet/headers/contact';

/** The longest lifetime of a binding here, in seconds. */
const LONGEST = 3600;

/** Starts a registrar (RFC 3261 §10.3) that keeps its bindings in memory, and redirects calls to them. */
export async function startRegistrar(port: number) {
  const stack = new Sippet({ name: 'registrar' });
  const udp = await UdpTransport.listen(stack, { address: '127.0.0.1', port });
  const bindings = new Map<string, readonly { readonly contact: Contact; readonly until: number }[]>();
  const now = () => performance.now() / 1000;
  const live = (user: string) => (bindings.get(user) ?? []).filter(({ until }) => until > now());

  stack.registerCore({
    receiveRequest(request, key) {
      const uri = request.method === 'REGISTER' ? request.headers.to?.uri : request.uri;
      const user = uri?.kind === 'sip' ? uri.decodedUser : undefined;
      if (user === undefined) return void stack.send(request.toResponse(404), key);
      if (request.method !== 'REGISTER') {
        const contact = live(user).map((each) => ({ uri: each.contact.uri }));
        const isThere = contact.length > 0;
        return void stack.send(request.toResponse(isThere ? 302 : 480, { headers: isThere ? { contact } : {} }), key);
      }
      const { contact: given = [], expires } = request.headers;
      // "Contact: *" removes all bindings (§10.3 step 6).
      let kept = given === '*' ? [] : live(user);
      for (const contact of given === '*' ? [] : given) {
        const seconds = Math.min(contact.params.expires ?? expires ?? LONGEST, LONGEST);
        kept = kept.filter((each) => !Uri.equals(each.contact.uri, contact.uri));
        if (seconds > 0) kept = [...kept, { contact, until: now() + seconds }];
      }
      bindings.set(user, kept);
      const contact = kept.map((each) => ({
        uri: each.contact.uri,
        params: { expires: Math.ceil(each.until - now()) },
      }));
      stack.send(request.toResponse(200, { headers: contact.length > 0 ? { contact } : {} }), key);
    },
    receiveResponse() {},
    receiveError(reason) {
      console.error('registrar:', reason);
    },
  });
  return { port: udp.address.port, close: () => stack.close() };
}
