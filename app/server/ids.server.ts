import { randomBytes, randomInt, randomUUID } from 'node:crypto'

/** The one source of chance: everything here is unguessable. */
export function newId(): string {
	return randomUUID()
}

/** A whole number, 0 to 2147483646: what SQLite and Prisma keep as an Int. */
export function newSeed(): number {
	return randomInt(0, 2 ** 31 - 1)
}

/** 256 bits, base64url: 43 characters. */
export function newToken(): string {
	return randomBytes(32).toString('base64url')
}

/** 128 bits, hex. */
export function newSalt(): string {
	return randomBytes(16).toString('hex')
}
