import { z } from 'zod'
import { isDay } from './day'
import { ways } from './rounds'

const day = z.string().refine(isDay)

/** An id of 128 random bits, base64url. */
export const certificateId = z.string().regex(/^[\w-]{22}$/)

/**
 * What a certificate says, and its signature covers: no name, no score. `seq` and `mac` are the place and the seal of the
 * record it is about; days are those of the person's zone; `issuer` is the address of the house.
 */
export const certificateDocument = z.strictObject({
	format: z.literal('rapport-certificate-1'),
	id: certificateId,
	course: z.string().min(1).max(200),
	/** The course's title then. */
	title: z.string().min(1).max(500),
	/** The version of the course that was completed. */
	version: z.string().min(1).max(200),
	completedOn: day,
	/** The day it lapses on; null: it holds for good. */
	expiresOn: day.nullable(),
	way: z.enum(ways),
	/** From 1. */
	round: z.number().int().min(1),
	/** Whether its record corrects another, and how many persons agreed to that. */
	corrected: z.enum(['one-person', 'two-persons']).nullable(),
	seq: z.number().int().min(1),
	mac: z.string().regex(/^[0-9a-f]{64}$/),
	issuer: z.string().min(1).max(300),
	issuedOn: day,
	keyId: z.string().min(1).max(100),
})
export type CertificateDocument = z.output<typeof certificateDocument>

/** What the file says that one checks offline. */
export const signedCertificate = z.strictObject({
	document: certificateDocument,
	/** Ed25519 over the document's canonical JSON, base64url. */
	signature: z.string().min(1).max(200),
})
export type SignedCertificate = z.output<typeof signedCertificate>
