/**
 * A SIP-date (RFC 3261 §20.17) in the form of RFC 1123, always in GMT. The weekday is not stored, because the date
 * implies it.
 */
export class SipDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** The second, 0 to 60: 60 is a leap second. */
  readonly second: number;

  constructor(year: number, month: number, day: number, hour: number, minute: number, second: number) {
    this.year = year;
    this.month = month;
    this.day = day;
    this.hour = hour;
    this.minute = minute;
    this.second = second;
  }

  /** Returns the date as a `Date`. A leap second becomes the second after it. */
  toDate(): Date {
    return new Date(utc(this));
  }
}

/** A date and time in GMT, as builders give it. Months count from 1. */
export interface SipDateInput {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** The second and third letters of the months in lower case, which differ for each month. */
const MONTH_ENDS = 'anebarprayunulugepctovec';
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function utc({ year, month, day, hour, minute, second }: SipDateInput): number {
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999; `setUTCFullYear` does not.
  const date = new Date(Date.UTC(2000, month - 1, 1, hour, minute, second));
  return date.setUTCFullYear(year, month - 1, day);
}

/** Reads `Sat, 13 Nov 2010 23:29:00 GMT`, which the grammar has already checked. */
export function decodeSipDate(text: string): SipDate {
  // Only the day may have one digit or two. All that follows it has fixed columns.
  const name = text.charCodeAt(6) === SPACE ? 7 : 8;
  const number = (at: number): number => 10 * text.charCodeAt(at) + text.charCodeAt(at + 1) - 11 * ZERO;
  const day = name === 8 ? number(5) : text.charCodeAt(5) - ZERO;
  const year = name + 4;
  const time = name + 9;
  return new SipDate(
    100 * number(year) + number(year + 2),
    monthAt(text, name),
    day,
    number(time),
    number(time + 3),
    number(time + 6),
  );
}

const SPACE = 0x20;
const ZERO = 0x30;
const LOWER_CASE = 0x20;

/** Returns the month whose name stands at `at`, in any case. */
function monthAt(text: string, at: number): number {
  const second = text.charCodeAt(at + 1) | LOWER_CASE;
  const third = text.charCodeAt(at + 2) | LOWER_CASE;
  for (let month = 1; month < MONTHS.length; month++)
    if (MONTH_ENDS.charCodeAt(2 * month - 2) === second && MONTH_ENDS.charCodeAt(2 * month - 1) === third) return month;
  return MONTHS.length;
}

/** Returns the text of a date, such as `Sat, 13 Nov 2010 23:29:00 GMT` (RFC 3261 §20.17). */
export function encodeSipDate(date: SipDateInput): string {
  const digits = (value: number, count: number): string => String(value).padStart(count, '0');
  const time = [date.hour, date.minute, date.second].map((value) => digits(value, 2)).join(':');
  const weekday = WEEKDAYS[new Date(utc(date)).getUTCDay()] ?? '';
  return `${weekday}, ${digits(date.day, 2)} ${MONTHS[date.month - 1] ?? ''} ${digits(date.year, 4)} ${time} GMT`;
}
