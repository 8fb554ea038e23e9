import type { LoaderFunctionArgs } from '@remix-run/node'
import { publicKeysOf } from '#app/server/signing.server'

export const handle = { may: 'anyone' }

/** The public keys of this house, old ones too, as a JSON Web Key Set (RFC 8037). */
export function loader({ context }: LoaderFunctionArgs) {
	const keys = publicKeysOf(context.deps.keys).map(({ id, x }) => ({
		...{ kty: 'OKP', crv: 'Ed25519', use: 'sig', alg: 'EdDSA' },
		...{ kid: id, x },
	}))
	return new Response(`${JSON.stringify({ keys }, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8', 'X-Robots-Tag': 'noindex' },
	})
}
