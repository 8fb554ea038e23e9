const inUnits = (bytes: number) =>
	bytes < 1024 * 1024
		? `${Math.max(1, Math.round(bytes / 1024))} KB`
		: `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** Sentences of the library of pictures. */
export const mediaWords = {
	title: 'Pictures',
	lead: 'Pictures for lessons and scenarios, each with words for people who can’t see it.',
	addTitle: 'Add a picture',
	file: 'Picture',
	fileHint:
		'A png, jpg, webp, gif or avif of at most 10 MB. Of a picture that moves, we keep the first frame.',
	alt: 'What it shows, in words',
	altHint:
		'One or two sentences, at most 300 letters. Say what matters for the lesson, not “picture of”. A screen reader reads this aloud.',
	why: 'Every picture needs its words. In a lesson a picture carries meaning, so there is no “only decoration” here: if it says nothing, leave it out.',
	made: 'We make a new picture of it, at most 1,600 pixels wide, and keep nothing else: not where it was taken, nor by which camera.',
	add: 'Add it to the library',
	again: 'Please choose the file again: a browser doesn’t keep it. Your words are still here.',
	libraryTitle: 'The library',
	none: 'No pictures yet',
	noneText: 'Add the first one above. Then copy its line into a lesson or a scenario.',
	count: (first: number, last: number, all: number) => `Showing ${first} to ${last} of ${all} pictures`,
	facts: (width: number, height: number, bytes: number) => `${width} × ${height} pixels, ${inUnits(bytes)}`,
	by: (name: string) => `Added by ${name}`,
	byFile: 'Came with the files',
	insert: 'Picture',
	forText: 'For a text',
	copy: 'Copy',
	copied: 'Copied. Paste it where the picture belongs.',
	notCopied: 'Your browser didn’t let us copy. Please select the line and copy it yourself.',
	unused: 'Not used in any text yet',
	used: (count: number) => (count === 1 ? 'Used in 1 text' : `Used in ${count} texts`),
	live: 'published',
	draft: 'draft',
	hiddenDraft: 'A colleague’s draft',
	say: 'Change the words',
	sayHint: 'The next text that uses the picture gets the new words. Texts that show it already keep theirs.',
	sayAct: 'Keep these words',
	remove: 'Take it out of the library',
	removeText: 'It is offered to nobody who writes any more. Older versions of texts still show it.',
	removeShown: 'It can’t be taken out while a published text shows it.',
	of: (alt: string) => `: ${alt}`,
	done: {
		added: 'The picture is in the library. Copy its line into a text.',
		back: 'This picture was in the library before. It’s back, with the words you gave it now.',
		there: 'This very picture is in the library already, so it stays as it was.',
		said: 'The new words are kept.',
		removed: 'The picture is out of the library. Add the same file again, and it’s back.',
	},
	refused: {
		'alt-empty': 'Please say in words what the picture shows.',
		'alt-too-long': 'That’s more than 300 letters. Please say it in fewer.',
		'alt-is-a-name': 'That’s the name of a file. Please say what the picture shows.',
		'no-file': 'Please choose a picture.',
		'too-large': 'This file has more than 10 MB. Please save a smaller copy of the picture, and choose that.',
		full: 'The library is full. Please take out pictures that no text needs any more.',
		'no-image': 'This file isn’t a picture that we can read. Please choose a png, jpg, webp, gif or avif.',
		svg: 'This is a drawing in svg. Such files can hold code, so we don’t take them. Please save it as a png, and choose that.',
		'other-format': 'We can’t read this kind of picture. Please save it as a png or jpg, and choose that.',
		'too-many-pixels':
			'This picture has more than 40 million pixels. Please make it smaller first: 1,600 pixels of width are all that is shown.',
		broken: 'The picture can’t be read to its end. Please save it anew, and try again.',
		busy: 'Many pictures are being made just now. Please try again in a moment.',
		'too-hard':
			'Making this picture took too long, so we stopped. Please save it as a png or jpg, and try that.',
		'not-found': 'This picture isn’t in the library any more.',
		'in-use': 'A published text shows this picture. Take it out there first, and publish that text.',
	},
} as const
