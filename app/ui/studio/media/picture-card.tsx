import { Form, Link } from '@remix-run/react'
import { SubmitButton } from '../../form/submit-button'
import { TextInput } from '../../form/text-input'
import { Card } from '../../primitives/card'
import { Disclosure } from '../../primitives/disclosure'
import { Notice } from '../../primitives/notice'
import { Time } from '../../primitives/time'
import { mediaWords as words } from '../../words/media'
import { CopyLine } from './copy-line'

export type PictureUse = { in: 'published' | 'draft'; title: string; url: string } | { in: 'hidden-draft' }

export type Picture = {
	id: string
	src: string
	name: string
	alt: string
	/** In pixels, and in bytes. */
	width: number
	height: number
	size: number
	by: string | null
	/** ISO 8601. */
	at: string
	/** What one writes to show it. */
	text: string
	uses: PictureUse[]
	/** Whether something published shows it. */
	shown: boolean
}

export type PictureRefused = { why: keyof typeof words.refused } & (
	| { of: 'alt'; alt: string }
	| { of: 'remove' }
)

/** A picture with its words, where it is used, and what one can do with it. */
export function PictureCard({ picture, refused }: { picture: Picture; refused: PictureRefused | null }) {
	const { id, src, alt, name, width, height, size, by, at, text, uses } = picture
	const said = refused && words.refused[refused.why]
	return (
		<Card as="article">
			<img
				{...{ src, alt, width, height }}
				loading="lazy"
				className="mb-4 h-48 w-full rounded-md bg-sunk object-contain"
			/>
			<p className="font-semibold wrap-anywhere">{alt}</p>
			<p className="mt-1 text-sm text-ink-soft wrap-anywhere">{name}</p>
			<p className="text-sm text-ink-soft">{words.facts(width, height, size)}</p>
			<p className="mb-4 text-sm text-ink-soft">
				{by === null ? words.byFile : words.by(by)}, <Time at={at} />
			</p>
			{said && refused.of === 'remove' && (
				<Notice kind="problem" announce className="mb-4">
					{said}
				</Notice>
			)}
			<CopyLine id={id} text={text} alt={alt} />
			<Uses uses={uses} alt={alt} />
			<Disclosure look="line" open={refused?.of === 'alt'} summary={<Named text={words.say} alt={alt} />}>
				<Form method="post" preventScrollReset noValidate>
					<input type="hidden" name="intent" value="say" />
					<input type="hidden" name="id" value={id} />
					<TextInput
						id={`alt-${id}`}
						label={words.alt}
						name="alt"
						hint={words.sayHint}
						value={refused?.of === 'alt' ? refused.alt : alt}
						error={refused?.of === 'alt' && said ? said : undefined}
						rows={3}
						required
					/>
					<SubmitButton look="secondary" size="small" match={{ intent: 'say', id }}>
						{words.sayAct}
					</SubmitButton>
				</Form>
			</Disclosure>
			<Disclosure look="line" className="border-b-0" summary={<Named text={words.remove} alt={alt} />}>
				{picture.shown ? (
					<p className="text-sm">{words.removeShown}</p>
				) : (
					<Form method="post" preventScrollReset>
						<input type="hidden" name="intent" value="remove" />
						<input type="hidden" name="id" value={id} />
						<p className="mb-3 text-sm">{words.removeText}</p>
						<SubmitButton look="danger" size="small" match={{ intent: 'remove', id }}>
							{words.remove}
						</SubmitButton>
					</Form>
				)}
			</Disclosure>
		</Card>
	)
}

function Uses({ uses, alt }: Pick<Picture, 'uses' | 'alt'>) {
	if (uses.length === 0) return <p className="border-b border-line py-3 text-sm">{words.unused}</p>
	return (
		<Disclosure look="line" summary={<Named text={words.used(uses.length)} alt={alt} />}>
			<ul className="grid gap-1 text-sm">
				{uses.map((use, place) => (
					<li key={use.in === 'hidden-draft' ? place : use.url} className="wrap-anywhere">
						{use.in === 'hidden-draft' ? (
							words.hiddenDraft
						) : (
							<>
								<Link to={use.url} className="inline-block py-0.5">
									{use.title}
								</Link>{' '}
								<span className="text-ink-soft">({use.in === 'draft' ? words.draft : words.live})</span>
							</>
						)}
					</li>
				))}
			</ul>
		</Disclosure>
	)
}

function Named({ text, alt }: { text: string; alt: string }) {
	return (
		<>
			{text}
			<span className="sr-only">{words.of(alt)}</span>
		</>
	)
}
