import { hash, type Options, verify } from '@node-rs/argon2'
import { turns } from './turns.server'
import { passwordLength } from './weak-password'

/** Argon2id is the library's own default; 19 MiB, two passes, one lane are OWASP's floor. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** A hash of nothing anybody knows: an unknown address takes as long as a wrong password. */
const nobody =
	'$argon2id$v=19$m=19456,t=2,p=1$lJtxZ1KP3cPoRYw8KdM7Kw$hJdyNYgxYDUkcrifI5slLV8jBZqLrDWY92HeBbRpUQM'

export type Passwords = {
	/** The hash to keep, or null when too many people are being checked already. */
	hash(password: string): Promise<string | null>
	/** Checks against a kept hash, or against nobody's; `busy` when too many people are being checked already. */
	check(password: string, kept: string | null): Promise<'right' | 'wrong' | 'busy'>
}

/** Two hashes at a time: each takes 19 MiB and a core for some 40 ms. */
export function createPasswords(atOnce = 2, queue = 24): Passwords {
	const inTurn = turns(atOnce, queue)
	return {
		hash: (password) => inTurn(() => hash(password.normalize('NFKC'), cost)),
		check: async (password, kept) => {
			const given = password.normalize('NFKC')
			if (given.length > passwordLength.most) return 'wrong'
			// What is no hash, such as the mark of who has not chosen a password yet, goes together with nothing.
			const hashed = kept?.startsWith('$argon2id$') ? kept : null
			const right = await inTurn(() => verify(hashed ?? nobody, given))
			if (right === null) return 'busy'
			return right && hashed !== null ? 'right' : 'wrong'
		},
	}
}
