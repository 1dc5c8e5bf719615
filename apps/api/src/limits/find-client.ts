// Whose request is it? The connection's address, or what a proxy that we trust says of it.
import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyAddress from 'proxy-addr';

/** The address of who asks, for example "192.0.2.7"; null where the app is asked inside a program. */
export type FindClient = (incoming: IncomingMessage | undefined) => string | null;

/** Whether an address is in one of these networks ("10.0.0.0/8", "2001:db8::1", "loopback", "uniquelocal"). */
export const matchNetworks = (networks: readonly string[]): ((address: string) => boolean) => {
  // A socket that is gone has no address; it is nobody we trust.
  if (networks.length === 0) return () => false;
  const trusts = proxyAddress.compile([...networks]);
  return (address) => address !== '' && ipaddr.isValid(address) && trusts(address, 0);
};

// An IPv4 address that came over an IPv6 socket is the IPv4 address.
const normalize = (address: string): string => (ipaddr.isValid(address) ? ipaddr.process(address).toString() : address);

/**
 * Finds the client behind trusted proxies, from right to left in X-Forwarded-For: the first address that is no trusted
 * proxy. Without trusted proxies the header counts for nothing, since anybody may send it. Throws a TypeError for a network that
 * is none.
 */
export const findClientBehind = (trustedProxies: readonly string[]): FindClient => {
  const trusts = matchNetworks(trustedProxies);
  return (incoming) => {
    if (!incoming?.socket?.remoteAddress) return null;
    return normalize(proxyAddress(incoming, trusts));
  };
};

/** What one client's requests are counted under: of IPv6 the /64, which one household or office has to itself. */
export const readClientKey = (address: string): string => {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.parse(address);
  if (parsed.kind() === 'ipv4') return address;
  return `${(parsed as ipaddr.IPv6).parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
};
