/** An Ed25519 key pair as JSON Web Keys (RFC 8037). Retired keys stay, so that old releases verify. */
export interface SigningKey {
  /** RFC 7638 thumbprint. */
  readonly kid: string;
  readonly publicKey: { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string };
  /** The private member `d`, base64url; absent once retired. */
  readonly secret?: string;
  readonly createdAt: string;
}

export interface SigningKeyRepository {
  /** Newest first. */
  list(): Promise<readonly SigningKey[]>;
  add(key: SigningKey): Promise<void>;
}
