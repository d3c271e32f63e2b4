<?php

// Answers for each line of JSON whether PHP's justinrainbow/json-schema accepts it: accept, refuse or unreadable.

require '/usr/share/php/JsonSchema/autoload.php';

use JsonSchema\Constraints\Factory;
use JsonSchema\SchemaStorage;
use JsonSchema\Validator;

$storage = new SchemaStorage();
$storage->addSchema('file://schema', json_decode(file_get_contents($argv[1])));
$dataset = (object) ['$ref' => 'file://schema#/components/schemas/Dataset'];
echo 'justinrainbow/json-schema, PHP ' . PHP_VERSION . "\n";

while (($line = fgets(STDIN)) !== false) {
    $document = json_decode($line);
    if ($document === null && json_last_error() !== JSON_ERROR_NONE) {
        echo "unreadable\n";
        continue;
    }
    $validator = new Validator(new Factory($storage));
    $validator->validate($document, $dataset);
    echo $validator->isValid() ? "accept\n" : "refuse\n";
}
