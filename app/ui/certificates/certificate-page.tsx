import type { CertificateDocument } from '#app/core/records/certificate'
import type { CertificateStanding } from '#app/core/records/certificate-state'
import { buttonStyle } from '../primitives/button-style'
import { Card } from '../primitives/card'
import { GoodIcon, LaterIcon, ProblemIcon } from '../primitives/icons'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { Time } from '../primitives/time'
import { certificateWords as words } from '../words/certificates'
import { certificateFacts } from './certificate-facts'
import { CertifyForms, type CertifyProblem } from './certify-forms'

export type CertificatePageProps = {
	id: string
	standing: CertificateStanding
	document: CertificateDocument
	stateAt: Date | string | null
	name: string | null
	/** Addresses; the paper only for those who may have it. */
	links: { pdf: string | null; json: string; keys: string; keysWhole: string }
	/** HR's forms: none, a link to them (it asks for the password), or open. */
	certify: { to: string } | 'open' | null
	problem: CertifyProblem | null
}

const looks = {
	valid: { Icon: GoodIcon, box: 'border-good bg-good-wash', tint: 'text-good' },
	expired: { Icon: LaterIcon, box: 'border-warn bg-warn-wash', tint: 'text-warn' },
	revoked: { Icon: ProblemIcon, box: 'border-problem bg-problem-wash', tint: 'text-problem' },
	superseded: { Icon: LaterIcon, box: 'border-warn bg-warn-wash', tint: 'text-warn' },
} as const

/** Whether a certificate holds, for whoever has its address. */
export function CertificatePage(props: CertificatePageProps) {
	const { standing, document, stateAt, name, links, certify } = props
	const { Icon, box, tint } = looks[standing]
	const open = certify === 'open' || (certify !== null && props.problem !== null)
	return (
		<div className="mx-auto max-w-3xl">
			<PageHead title={words.title} />
			<section aria-labelledby="verdict" className={`mb-6 rounded-lg border-s-8 p-5 sm:p-6 ${box}`}>
				<div className="flex items-start gap-4">
					<Icon aria-hidden className={`mt-1 size-9 shrink-0 ${tint}`} />
					<div className="min-w-0">
						<h2 id="verdict" className="text-2xl">
							{words.verdicts[standing]}
						</h2>
						<p className="mt-2 max-w-measure">{words.verdictTexts[standing]}</p>
						{stateAt !== null && (
							<p className="mt-1 text-sm">
								{words.since} <Time at={stateAt} />
							</p>
						)}
					</div>
				</div>
			</section>
			<Card as="section" labelledBy="facts" className="mb-6">
				<h2 id="facts" className="text-lg">
					{words.facts}
				</h2>
				<dl className="mt-4 grid gap-x-8 gap-y-4 sm:grid-cols-2">
					<Fact label={words.course} text={document.title} wide strong />
					{name === null ? null : <Fact label={words.name} text={name} wide />}
					{certificateFacts(document, standing).map((fact) => (
						<Fact key={fact.label} {...fact} />
					))}
					{document.corrected !== null && (
						<Fact
							label={words.corrected}
							text={document.corrected === 'one-person' ? words.paper.onePerson : words.paper.twoPersons}
						/>
					)}
					<Fact label={words.id} text={props.id} />
				</dl>
				{name === null && <p className="mt-5 text-sm text-ink-soft">{words.nameHidden}</p>}
				{links.pdf !== null && (
					<a href={links.pdf} className={buttonStyle('primary', 'normal', 'mt-5')}>
						{words.pdf}
					</a>
				)}
			</Card>
			{open && <CertifyForms problem={props.problem} />}
			{certify !== null && certify !== 'open' && !open && (
				<LinkButton to={certify.to} look="secondary">
					{words.act}
				</LinkButton>
			)}
			<Offline links={links} />
		</div>
	)
}

function Fact({ label, text, wide, strong }: { label: string; text: string; wide?: true; strong?: true }) {
	return (
		<div className={wide ? 'sm:col-span-2' : undefined}>
			<dt className="text-sm text-ink-soft">{label}</dt>
			<dd className={strong ? 'font-display text-xl font-semibold break-words' : 'font-semibold break-words'}>
				{text}
			</dd>
		</div>
	)
}

function Offline({ links }: { links: CertificatePageProps['links'] }) {
	const [download, keys, run] = words.offlineSteps
	return (
		<section aria-labelledby="offline" className="mt-10">
			<h2 id="offline" className="text-lg">
				{words.offline}
			</h2>
			<p className="mt-1 max-w-measure text-ink-soft">{words.offlineText}</p>
			<ol className="mt-4 list-decimal space-y-3 ps-6">
				<li>
					{download}{' '}
					<a href={links.json} className="inline-flex min-h-6 items-center">
						{words.download}
					</a>
				</li>
				<li>
					{keys}{' '}
					<a href={links.keys} className="inline-flex min-h-6 items-center">
						{words.keys}
					</a>
					<span className="block text-sm break-all text-ink-soft">{links.keysWhole}</span>
				</li>
				<li>
					{run}
					<code className="mt-1 block rounded-md bg-sunk p-3 text-sm break-words">
						npm run certificate:verify -- certificate.json --key keys.json
					</code>
				</li>
			</ol>
			<p className="mt-3 max-w-measure text-sm text-ink-soft">{words.offlineNote}</p>
		</section>
	)
}
