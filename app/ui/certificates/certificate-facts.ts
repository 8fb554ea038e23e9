import type { CertificateDocument } from '#app/core/records/certificate'
import type { CertificateStanding } from '#app/core/records/certificate-state'
import { timeText } from '../primitives/time-text'
import { certificateWords as words } from '../words/certificates'

/** A day, YYYY-MM-DD, as people write it. */
export const dayText = (day: string): string => timeText(new Date(`${day}T12:00:00Z`))

/** What a certificate says, in words. */
export function certificateFacts(document: CertificateDocument, standing: CertificateStanding) {
	const { expiresOn } = document
	return [
		{ label: words.completed, text: dayText(document.completedOn) },
		expiresOn === null
			? { label: words.lapses, text: words.forGood }
			: { label: standing === 'expired' ? words.lapsed : words.lapses, text: dayText(expiresOn) },
		{ label: words.how, text: words.ways[document.way] },
	]
}
