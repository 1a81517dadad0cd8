/** The server as a browser on this machine reaches it: an address that means "all of this machine's" is reached by loopback. */
export function hereAt(host: string, port: number): string {
  const name = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}
