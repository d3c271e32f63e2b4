<?php

/**
 * Checks datasets against the JSON Schema of leader-calls: what is wrong, and at which place.
 *
 * Usage: php validate.php FILE…
 */

declare(strict_types=1);

use JsonSchema\Validator;

// With Composer: require 'vendor/autoload.php'; this is the path of Debian's package php-json-schema.
require 'JsonSchema/autoload.php';

// Version 5 knows draft 4 and no "const", like the document for OpenAPI 3.0.
const SCHEMA = 'leader-calls-openapi.json';

$schema = (object) ['$ref' => 'file://' . realpath(SCHEMA) . '#/components/schemas/Dataset'];
$valid = true;
foreach (array_slice($argv, 1) as $file) {
    $data = json_decode(file_get_contents($file), false, 512, JSON_THROW_ON_ERROR);
    $validator = new Validator();
    $validator->validate($data, $schema);
    foreach (withoutGuesses($validator->getErrors()) as $error) {
        echo "$file: {$error['pointer']}: {$error['message']}\n";
    }
    if ($validator->isValid()) {
        echo "$file: The structure is valid. No schema sees whether its ids, quotations and dates are right. For that, run:\n";
        echo "  npx leader-calls validate --format json $file\n";
    } else {
        $valid = false;
    }
}

/** In a union, the library lists what is wrong under every kind, also those not meant: this leaves only the union's place. */
function withoutGuesses(array $errors): array
{
    $unions = array_column(array_filter($errors, fn ($error) => $error['constraint'] === 'oneOf'), 'pointer');
    $isGuess = fn ($error) => $error['constraint'] !== 'oneOf'
        && array_filter($unions, fn ($union) => str_starts_with("{$error['pointer']}/", "$union/"));
    return array_filter($errors, fn ($error) => $error['constraint'] !== 'allOf' && !$isGuess($error));
}

exit($valid ? 0 : 1);
