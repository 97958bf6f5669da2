/** The answer of the smallest servers: they copy lines and examine nothing else. */

const COPIED = ['Via:', 'From:', 'Call-ID:', 'CSeq:'];

/** Returns the 200 to a request. */
export function answerTo(request: string): string {
  let response = 'SIP/2.0 200 OK\r\n';
  for (const line of request.split('\r\n')) {
    if (COPIED.some((name) => line.startsWith(name))) response += `${line}\r\n`;
    else if (line.startsWith('To:')) response += `${line};tag=1\r\n`;
  }
  return `${response}Content-Length: 0\r\n\r\n`;
}
