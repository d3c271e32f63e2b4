# Answers for each line of JSON whether Perl's JSON::Validator accepts it: accept, refuse or unreadable.
use strict;
use warnings;
use JSON::Validator;
use Mojo::JSON qw(decode_json);
use Mojo::File qw(path);

$| = 1;
my $schema = JSON::Validator->new->schema(decode_json(path($ARGV[0])->slurp))->schema;
print "JSON::Validator $JSON::Validator::VERSION, Perl $^V\n";

while (my $line = <STDIN>) {
    my $document;
    if (!eval { $document = decode_json($line); 1 }) {
        print "unreadable\n";
        next;
    }
    print $schema->validate($document) ? "refuse\n" : "accept\n";
}
