import type { Paper } from '#app/server/certificates/paper'
import type { Deps } from '#app/server/deps.server'
import type { CertificateView } from '#app/server/views/certificate-view.server'
import { certificateFacts } from '#app/ui/certificates/certificate-facts'
import { certificateWords } from '#app/ui/words/certificates'
import { urls } from '#app/urls'

const words = certificateWords.paper

/** What the paper of a certificate says, in the house's words. */
export function paperOf(
	{ id, standing, file }: CertificateView,
	name: string,
	{ env, now }: Pick<Deps, 'env' | 'now'>,
): Paper {
	const { document } = file
	const address = `${env.origin}${urls.certificate(id)}`
	const [completed, lapses, how] = certificateFacts(document, standing)
	const record = {
		label: words.record,
		text: `${document.seq} (${words.round(document.round).toLowerCase()})`,
	}
	return {
		lang: words.lang,
		title: words.title(document.title),
		over: words.over,
		product: words.product,
		name,
		has: words.has,
		course: document.title,
		facts: [completed, lapses, record, how].flatMap((fact) => fact ?? []),
		notes: [
			...(document.corrected === null
				? []
				: [document.corrected === 'one-person' ? words.onePerson : words.twoPersons]),
			words.signed(document.keyId),
		],
		warning: standing === 'valid' ? null : words.notValid[standing],
		check: { title: words.check, text: words.checkText, address, alt: words.qr(address) },
		logoAlt: words.logo,
		at: now(),
	}
}
