export const csrfHeader = 'x-csrftoken';

/** Behind TLS the server's cookies carry the `__Host-` prefix (rfc6265bis §4.1.3.2). */
export const csrfCookie = (protocol: string): string =>
  protocol === 'https:' ? '__Host-csrftoken' : 'csrftoken';
