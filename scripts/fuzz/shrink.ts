/** Finds a small string that still shows the fault of a large one. */

/**
 * Removes ever smaller pieces, then replaces octets by plain ones, as long as `shows` stays true. `shows` is called a
 * bounded number of times, and must be true of `text`.
 */
export function shrink(text: string, shows: (text: string) => boolean, most = 20_000): string {
  let asked = 0;
  const still = (candidate: string) => {
    asked += 1;
    return asked <= most && shows(candidate);
  };
  let small = text;
  for (let before = ''; before !== small && asked < most; ) {
    before = small;
    for (let length = Math.ceil(small.length / 2); length >= 1; length = length === 1 ? 0 : Math.ceil(length / 2)) {
      small = withoutPieces(small, length, still);
    }
    small = plainer(small, still);
  }
  return small;
}

function withoutPieces(text: string, length: number, still: (text: string) => boolean): string {
  let left = text;
  for (let at = 0; at < left.length; ) {
    const candidate = left.slice(0, at) + left.slice(at + length);
    if (still(candidate)) left = candidate;
    else at += length;
  }
  return left;
}

function plainer(text: string, still: (text: string) => boolean): string {
  let plain = text;
  for (let at = 0; at < plain.length; at += 1) {
    for (const octet of 'a0') {
      if (plain.charAt(at) <= octet && plain.charAt(at) >= '0') continue;
      const candidate = plain.slice(0, at) + octet + plain.slice(at + 1);
      if (still(candidate)) plain = candidate;
    }
  }
  return plain;
}
