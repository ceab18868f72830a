/**
 * What a visitor sees before the first release: the site is coming. It reloads itself, needs no
 * script or style, and names the help that cannot wait.
 */
export const UNBUILT_PAGE = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="5">
<title>De site wordt klaargezet</title>
</head>
<body>
<main>
<h1>De site wordt klaargezet</h1>
<p>Dit duurt meestal minder dan een minuut. De pagina ververst vanzelf.</p>
<p>Ben je in gevaar? Bel <a href="tel:112">112</a>.</p>
</main>
</body>
</html>
`;
