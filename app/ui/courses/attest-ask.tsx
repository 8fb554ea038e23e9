import { urls } from '#app/urls'
import { LinkButton } from '../primitives/link-button'
import { Notice } from '../primitives/notice'
import { attestWords as words } from '../words/attest'

/** On pages about more than one course: the question, with a link to where it is answered. */
export function AttestAsk({ asked }: { asked: readonly { seq: number; title: string }[] }) {
	return (
		<>
			{asked.map(({ seq, title }) => (
				<Notice key={seq} className="mb-4">
					<p>{words.ask(title)}</p>
					<LinkButton to={urls.attest(seq)} look="secondary" size="small" className="mt-2">
						{words.askLink}
						<span className="sr-only">: {title}</span>
					</LinkButton>
				</Notice>
			))}
		</>
	)
}
