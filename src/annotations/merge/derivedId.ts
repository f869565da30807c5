import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * The id of a second copy of something: the same wherever and however often two versions are merged. A UUID of version 8 (RFC 9562)
 * from the SHA-256 of the id and what the copy says.
 */
export function derivedId(id: string, said: unknown): string {
  const hex = bytesToHex(sha256(new TextEncoder().encode(JSON.stringify([id, said]))));
  const variant = '89ab'[parseInt(hex[16], 16) & 3];
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
